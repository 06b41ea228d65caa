import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../test/harness.ts";
import { plantSchema } from "../../../test/planted-schema.ts";

const person = { subject: "1", name: "Test person", roles: ["customer"] };
const editor = { subject: "2", name: "Test editor", roles: ["lifecycle-editor"] };

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi({ schema: plantSchema() });
});
afterAll(() => api.close());

describe("a fault", () => {
  it("reaches the client as it is, with the request's id", async () => {
    const { errors, headers } = await api.query("{ refused }");
    expect(errors).toEqual([
      {
        message: "no such item",
        path: ["refused"],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: "NOT_FOUND", field: ["slug"], requestId: headers.get("x-request-id") },
      },
    ]);
  });

  it("of a missing permission tells whether to sign in or whom to ask", async () => {
    const anonymous = await api.query("{ guarded }");
    expect(anonymous.errors[0]?.extensions).toMatchObject({ code: "UNAUTHENTICATED", permission: "lifecycle.edit" });
    const customer = await api.query("{ guarded }", {}, { actor: person });
    expect(customer.errors[0]?.extensions).toMatchObject({ code: "FORBIDDEN", permission: "lifecycle.edit" });
    expect(customer.errors[0]?.message).toMatch(/lifecycle-editor, admin/);
    expect(await api.query("{ guarded }", {}, { actor: editor })).toMatchObject({
      data: { guarded: "Test editor" },
      errors: [],
    });
  });
});

describe("a bug", () => {
  it.each(["broken", "brokenAsGraphql", "brokenPromise"])(
    "in %s is masked, and logged with its stack",
    async (field) => {
      const answer = await api.query(`{ ${field} }`);
      const requestId = answer.headers.get("x-request-id");
      expect(answer.errors[0]).toEqual({
        message: "Something failed on our side. Quote the request id when you report it.",
        path: [field],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: "INTERNAL", requestId },
      });
      const line = api.logged.find((each) => each.requestId === requestId && each.msg === "a resolver failed");
      expect(line).toMatchObject({ path: [field], err: { stack: expect.stringContaining("\n    at ") } });
    },
  );

  it("is logged under its own name, without what libraries hang on their errors", async () => {
    await api.query("{ broken }");
    expect(api.logged.some((line) => (line.err as { type?: string } | undefined)?.type === "TypeError")).toBe(true);
    expect(JSON.stringify(api.logged)).not.toContain("a secret value");
  });
});

describe("what the schema holds", () => {
  const introspection = getIntrospectionQuery();

  it("is not told to anonymous callers outside sample mode, who are told where it is published", async () => {
    const answer = await api.query(introspection);
    expect(answer).toMatchObject({ status: 401, errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });
    expect(answer.errors[0]?.message).toContain("/schema.graphql");
  });

  it("is told to who is signed in, and that does not open it to the next", async () => {
    const told = await api.query(introspection, {}, { actor: person });
    expect(told.data.__schema.queryType.name).toBe("Query");
    expect((await api.query(introspection)).status).toBe(401);
    expect((await api.query("{ __typename }")).data).toEqual({ __typename: "Query" });
  });

  it("is not suggested to anonymous callers", async () => {
    const typo = "query ($d: Date) { helo on(dat: $d) }";
    const anonymous = await api.query(typo);
    expect(anonymous.errors.map((error) => error.message).join()).not.toMatch(/did you mean|"hello"|"date"/i);
    const known = await api.query(typo, {}, { actor: person });
    expect(known.errors[0]?.message).toMatch(/Did you mean "hello"\?/);
  });

  it("is told to everybody in sample mode", async () => {
    const sample = await openTestApi({ schema: plantSchema(), settings: { sampleMode: true } });
    try {
      expect((await sample.query(introspection)).data.__schema.queryType.name).toBe("Query");
      expect((await sample.query("{ helo }")).errors[0]?.message).toMatch(/Did you mean "hello"\?/);
    } finally {
      await sample.close();
    }
  });
});
