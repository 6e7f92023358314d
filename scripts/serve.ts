import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { parseNumber } from 'office-addin-cli';
import { serveFolder } from './build/serve-folder.ts';

/** Serves the built page on this machine alone: `npm start`, or `-- --port 8080`. */
const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } });
const wanted = parseNumber(values.port, `--port ${values.port}`);
const server = createServer(serveFolder(new URL('../dist/', import.meta.url)));
server.on('error', () => server.listen(0, '127.0.0.1'));
server.on('listening', () => {
  const { port } = server.address() as AddressInfo;
  console.log(`http://localhost:${port}/`);
});
server.listen(wanted, '127.0.0.1');
