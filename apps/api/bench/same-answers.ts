import { deepStrictEqual } from "node:assert";
import { KeepAliveConnection, requestOf } from "./keep-alive-client.ts";
import type { ServerProcess } from "./server-process.ts";

/**
 * Asks every server every question once: a comparison of speed means something only between equal answers.
 * @throws naming the first question that two servers answer differently.
 */
export async function requireSameAnswers(
  servers: readonly ServerProcess[],
  bodies: readonly string[],
  token?: string,
): Promise<void> {
  const connections = await Promise.all(servers.map(({ port }) => KeepAliveConnection.open(port)));
  for (const body of bodies) {
    const request = requestOf(body, token);
    const answers = await Promise.all(
      connections.map(async (connection) => dataOf(await connection.ask(request), body)),
    );
    for (const [index, answer] of answers.entries()) {
      const names = `${servers[0]?.name} and ${servers[index]?.name}`;
      deepStrictEqual(answer, answers[0], new Error(differs(names, body, [answers[0], answer])));
    }
  }
  for (const connection of connections) connection.close();
}

function dataOf(answer: string, body: string): unknown {
  const { data, errors } = JSON.parse(answer) as { data?: unknown; errors?: unknown };
  if (errors !== undefined || data == null) throw new Error(`${body} was answered with ${answer}`);
  return data;
}

function differs(names: string, body: string, answers: readonly unknown[]): string {
  return [`${names} answer differently: ${body}`, ...answers.map((answer) => JSON.stringify(answer))].join("\n");
}
