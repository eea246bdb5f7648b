// Loaded into the application by the launcher: when the launcher is killed outright, its channel closes, and the
// application stops as if it had been asked to.
if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
