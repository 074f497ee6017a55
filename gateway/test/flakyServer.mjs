// A process that is ready after a while, ends with an error when it is told to, and writes its pid on its lines.
import { createServer } from 'node:http';

const server = createServer((request, response) => {
  if (request.url === '/crash') process.exit(3);
  response.end(String(process.pid));
});
process.on('SIGTERM', () => process.exit(0));
if (process.env.FAULT) {
  console.error(process.env.FAULT);
  process.exit(1);
}
server.listen(Number(process.env.PORT), '127.0.0.1');
