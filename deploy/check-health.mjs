// The health check of every image: exits with 0 when the server in this container is ready to answer.
const { PORT } = process.env;
const { ok } = await fetch(`http://127.0.0.1:${PORT}/health/ready`).catch(() => ({ ok: false }));
process.exit(ok ? 0 : 1);
