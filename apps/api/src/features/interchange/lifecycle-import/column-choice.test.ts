import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { file, product, release } from "../endoflife/written-testbed.ts";
import { csv, type ImportTestbed, openImportTestbed } from "./import-testbed.ts";

let bed: ImportTestbed;
beforeAll(async () => {
  bed = await openImportTestbed();
  await bed.importAll(csv("harbour 2 2028-06-30"));
});
afterAll(() => bed.api.close());

describe("the columns of a CSV file", () => {
  const foreign = "Slug;Release;EOL date;GA;Notes\nharbour;2;2028-06-30;2025-01-10;fine\nharbour;3;;2026-02-01;=new";

  it("are shown with what they seem to be and what stands in them", async () => {
    const id = await bed.uploaded(foreign);
    const { columns, knownColumns } = await bed.look(
      id,
      "columns { header guess column samples } knownColumns { name required description }",
    );
    expect(columns).toEqual([
      { header: "Slug", guess: "product", column: "product", samples: ["harbour", "harbour"] },
      { header: "Release", guess: "version", column: "version", samples: ["2", "3"] },
      { header: "EOL date", guess: "support_ends_on", column: "support_ends_on", samples: ["2028-06-30", ""] },
      { header: "GA", guess: "released_on", column: "released_on", samples: ["2025-01-10", "2026-02-01"] },
      { header: "Notes", guess: null, column: null, samples: ["fine", "=new"] },
    ]);
    const required = knownColumns.filter((column: { required: boolean }) => column.required);
    expect(required.map(({ name }: { name: string }) => name)).toEqual(["product", "version"]);
  });

  it("are taken as they seem, or as chosen and no others", async () => {
    const id = await bed.uploaded(foreign);
    await bed.order("planImport", { id });
    const changed = async () => {
      const { rows } = await bed.look(id, "rows(action: [UPDATED]) { nodes { version changes { field to } } }");
      return rows.nodes;
    };
    expect(await changed()).toEqual([{ version: "2", changes: [{ field: "releasedOn", to: "2025-01-10" }] }]);
    const columns = [
      { header: "Slug", column: "product" },
      { header: "Release", column: "version" },
      { header: "Notes", column: "label" },
      { header: "GA", column: null },
    ];
    await bed.order("planImport", { id, columns });
    expect(await changed()).toEqual([{ version: "2", changes: [{ field: "label", to: "fine" }] }]);
    const { columns: chosen } = await bed.look(id, "columns { header column }");
    expect(chosen.map(({ column }: { column: string }) => column)).toEqual(["product", "version", null, null, "label"]);
  });

  it.each([
    ["a header that is not there", [{ header: "Nope", column: "label" }], ["columns", "0", "header"]],
    ["a column that there is not", [{ header: "Slug", column: "sku" }], ["columns", "0", "column"]],
    [
      "one column twice",
      [
        { header: "Slug", column: "product" },
        { header: "Notes", column: "product" },
      ],
      ["columns", "1", "column"],
    ],
    ["no version", [{ header: "Slug", column: "product" }], ["columns"]],
  ])("cannot be chosen with %s", async (_, columns, field) => {
    const id = await bed.uploaded(foreign);
    const answer = await bed.order("planImport", { id, columns });
    expect(answer.userErrors).toMatchObject([{ code: "BAD_USER_INPUT", field: ["input", ...field] }]);
    expect(answer.import.state).toBe("UPLOADED");
  });

  it("are not chosen for another format", async () => {
    const id = await bed.uploaded(file(product([release({})])), { format: "endoflife" });
    const { userErrors } = await bed.order("planImport", { id, columns: [{ header: "a", column: "product" }] });
    expect(userErrors).toMatchObject([{ field: ["input", "columns"] }]);
  });
});
