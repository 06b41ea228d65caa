import { once } from "node:events";
import { connect, type Socket } from "node:net";

interface Waiting {
  readonly resolve: (body: string) => void;
  readonly reject: (error: Error) => void;
}

/**
 * One kept-alive connection that posts to `/graphql`. It reads no more of HTTP than these answers need, so that the
 * measuring process takes little of the processors that the servers share with it.
 */
export class KeepAliveConnection {
  private readonly socket: Socket;
  private received: Buffer = Buffer.alloc(0);
  private waiting: Waiting | null = null;

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.setNoDelay(true);
    socket.on("data", (part: Buffer) => this.take(part));
    socket.on("error", (error) => this.waiting?.reject(error));
    socket.on("close", () => this.waiting?.reject(new Error("the server closed the connection")));
  }

  static async open(port: number): Promise<KeepAliveConnection> {
    const socket = connect(port, "127.0.0.1");
    await once(socket, "connect");
    return new KeepAliveConnection(socket);
  }

  /** The body of the answer. @throws when its status is not 200. */
  ask(request: Buffer): Promise<string> {
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      this.socket.write(request);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private take(part: Buffer): void {
    this.received = this.received.length === 0 ? part : Buffer.concat([this.received, part]);
    const headEnd = this.received.indexOf("\r\n\r\n");
    if (headEnd < 0) return;
    const head = this.received.toString("latin1", 0, headEnd);
    const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
    if (length === undefined || !head.startsWith("HTTP/1.1 200")) {
      this.waiting?.reject(new Error(`an answer that is not understood:\n${this.received.toString()}`));
      return;
    }
    const end = headEnd + 4 + Number(length);
    if (this.received.length < end) return;
    const body = this.received.toString("utf8", headEnd + 4, end);
    this.received = this.received.subarray(end);
    const { waiting } = this;
    this.waiting = null;
    waiting?.resolve(body);
  }
}

/** The bytes of a request with this JSON body. @param token whose bearer asks; nobody where it is left out. */
export function requestOf(body: string, token?: string): Buffer {
  const head = [
    "POST /graphql HTTP/1.1",
    "host: 127.0.0.1",
    "content-type: application/json",
    "accept: application/json",
    `content-length: ${Buffer.byteLength(body)}`,
    ...(token === undefined ? [] : [`authorization: Bearer ${token}`]),
  ];
  return Buffer.from(`${head.join("\r\n")}\r\n\r\n${body}`);
}
