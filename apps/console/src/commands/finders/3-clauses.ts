import { paths } from "../../paths.ts";
import type { Finder } from "../command.ts";

/** Clauses of the newest edition, by number or by a word of their gist. */
const clauses: Finder = {
  label: "command.found_clauses",
  async find(query, { locale }) {
    // The rule book is loaded when somebody looks for a clause, not before.
    const { newestEdition } = await import("../../rulebook/newest-edition.ts");
    const language = locale.startsWith("zh") ? "zh" : "en";
    const wanted = query.toLowerCase();
    return newestEdition.clauses
      .map(({ id, gist }) => ({ id, text: gist[language] }))
      .filter(({ id, text }) => id.toLowerCase().startsWith(wanted) || text.toLowerCase().includes(wanted))
      .slice(0, 6)
      .map(({ id, text }) => ({ id, title: id, detail: text, to: paths.clause(id) }));
  },
};

export default clauses;
