import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Fetch, readSource } from "./read-source.ts";

const HOST = "https://data.example";
const answers: Readonly<Record<string, RequestListener>> = {
  "/file": (_, response) => response.end('{"ä":1}'),
  "/packed": (_, response) => response.setHeader("content-encoding", "gzip").end(gzipSync('{"a":1}')),
  "/moved": (_, response) => response.writeHead(301, { location: "/file" }).end(),
  "/downgrade": (_, response) => response.writeHead(302, { location: "http://data.example/file" }).end(),
  "/circle": (_, response) => response.writeHead(302, { location: "/circle" }).end(),
  "/endless": (_, response) => {
    const more = () => void response.write(Buffer.alloc(1024 * 1024), (error) => (error ? undefined : more()));
    more();
  },
};

let server: Server;
let folder: string;
/** Leads https to the server of this test; the rest is the real thing. */
const fetchHere: Fetch = (address, init) =>
  fetch(address.replace(HOST, `http://localhost:${(server.address() as AddressInfo).port}`), init);

beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = answers[request.url ?? ""];
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  folder = mkdtempSync(join(tmpdir(), "source-"));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

describe("an https address", () => {
  it.each([
    ["is read as UTF-8", "/file", '{"ä":1}'],
    ["is unpacked", "/packed", '{"a":1}'],
    ["may have moved", "/moved", '{"ä":1}'],
  ])("%s", async (_, path, text) => {
    expect(await readSource(`${HOST}${path}`, fetchHere)).toBe(text);
  });

  it.each([
    ["that is not there", "/nowhere", /answered 404/],
    ["that leads out of https", "/downgrade", /leads to http:\/\/data\.example\/file, which is not https/],
    ["that leads round in circles", "/circle", /leads on more than 5 times/],
    ["that never ends", "/endless", /larger than 64 MB/],
  ])("%s is told", async (_, path, message) => {
    await expect(readSource(`${HOST}${path}`, fetchHere)).rejects.toThrow(message);
  });

  it("is the only kind that is fetched", async () => {
    await expect(readSource("http://data.example/file", fetchHere)).rejects.toThrow(/only https/);
    await expect(readSource("file:///etc/hosts", fetchHere)).rejects.toThrow(/only https/);
  });

  it("that cannot be reached is told with the reason", async () => {
    const unreachable: Fetch = () => fetch("http://localhost:9", {});
    await expect(readSource(`${HOST}/file`, unreachable)).rejects.toThrow(/cannot be fetched: .+/);
  });
});

describe("a file", () => {
  it("is read as UTF-8", async () => {
    const path = join(folder, "good.csv");
    writeFileSync(path, "产品");
    expect(await readSource(path)).toBe("产品");
  });

  it("in another encoding is refused with the remedy", async () => {
    const path = join(folder, "utf16.csv");
    writeFileSync(path, Buffer.from("\uFEFFproduct", "utf16le"));
    await expect(readSource(path)).rejects.toThrow(/not UTF-8.*Save it as UTF-8/);
  });

  it("that is missing, or a folder, is told", async () => {
    await expect(readSource(join(folder, "none"))).rejects.toThrow(/no such file/);
    await expect(readSource(folder)).rejects.toThrow(/is a folder/);
  });
});
