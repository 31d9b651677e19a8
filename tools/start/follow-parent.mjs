// Loaded into every child before its own code: when the process that started it dies, even by kill -9, the channel
// between them closes, and the child ends as if it had been asked to.
if (process.channel) {
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), 8000).unref();
    process.kill(process.pid, 'SIGTERM');
  });
  process.channel.unref();
}
