// The throttler is CommonJS and asks for these; loaded first, they are not met half way through a cycle.
import '@nestjs/common';
import '@nestjs/core';
