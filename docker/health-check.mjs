// Is the API ready? For the engine that runs the container: 0 is yes.
const address = `http://127.0.0.1:${process.env.PORT ?? '3000'}/api/v1/health/ready`;
const reply = await fetch(address, { signal: AbortSignal.timeout(4_000) }).catch(() => undefined);
process.exit(reply?.ok ? 0 : 1);
