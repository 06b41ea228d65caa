import { createServer } from "node:net";

/** Where the API is going to listen. */
export interface HttpAddress {
  host: string;
  port: number;
}

/** @throws Error with the remedy when the port cannot be listened on; said before anything is built or started. */
export async function refuseUnusablePort({ host, port }: HttpAddress): Promise<void> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, host, resolve);
    });
  } catch (error) {
    throw new Error(remedyFor((error as NodeJS.ErrnoException).code, { host, port }), { cause: error });
  }
  await new Promise((resolve) => server.close(resolve));
}

function remedyFor(code: string | undefined, { host, port }: HttpAddress): string {
  const another = `PORT=${port === 65_535 ? 4001 : port + 1} pnpm start`;
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} is taken by another program, perhaps by Supportbook itself. Stop it, or choose another port: ${another}`;
    case "EACCES":
      return `Port ${port} is reserved for the administrator. Choose a port above 1023: PORT=4000 pnpm start`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `HOST=${host} is no address of this machine. Set HOST=127.0.0.1, or HOST=0.0.0.0 for every address.`;
    default:
      return `Nothing can listen on ${host}, port ${port} (${code ?? "unknown reason"}). Choose another port: ${another}`;
  }
}

/** The address to reach the API at from this machine: a wildcard is no address to connect to. */
export function localAddress({ host, port }: HttpAddress): string {
  if (host === "0.0.0.0") return `http://127.0.0.1:${port}`;
  if (host === "::") return `http://[::1]:${port}`;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
