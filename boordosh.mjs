#!/usr/bin/env node
// The door to everything: installs, builds, starts, tests. Plain JavaScript without dependencies, because it runs
// before anything is installed and on whatever Node the machine has.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Boordosh needs Node 20.19 or newer to start; this is ${process.versions.node}.`);
  process.exit(1);
}
const { main } = await import('./tools/launcher/main.mjs');
process.exitCode = await main(process.argv.slice(2));
