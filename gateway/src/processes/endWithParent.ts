/**
 * Loaded before the main file of a child process. When the parent is gone, however it went, the channel to it closes:
 * a child that is still starting ends at once; one that has started listens for this itself and stops gracefully.
 */
process.on('disconnect', () => {
  if (process.listenerCount('disconnect') === 1) process.exit(1);
});
process.channel?.unref();
