import type { SaveViewInput } from "./saved-view.input.ts";
import { badView, type ViewRefusal } from "./view-refusal.ts";

const LONGEST_NAME = 100;
const LARGEST_QUERY = 10_000;
const RESOURCE = /^[a-z][a-z0-9-]{0,39}$/i;

/** What keeps the input from being saved, whoever sends it. */
export function viewProblems({ id, expectedRevision, resource, name, query }: SaveViewInput): ViewRefusal[] {
  const problems: ViewRefusal[] = [];
  if (id != null && expectedRevision == null) {
    const zh = "请提供您要更改的视图的修订号。";
    problems.push(badView(["expectedRevision"], "Give the revision of the view that you change.", zh));
  }
  if (!RESOURCE.test(resource)) {
    const zh = "请以字母开头的名称指定列表，可含字母、数字和连字符，最多 40 个字符。";
    problems.push(
      badView(["resource"], "Name the list in letters, digits and hyphens, at most 40, a letter first.", zh),
    );
  }
  const { length } = name.trim();
  if (length === 0 || length > LONGEST_NAME) {
    const en = `The name has ${length} characters; give it 1 to ${LONGEST_NAME}.`;
    problems.push(badView(["name"], en, `名称有 ${length} 个字符；应为 1 至 ${LONGEST_NAME} 个。`));
  }
  if (query.sort != null && query.sort.field.trim() === "") {
    const zh = "排序字段为空。请填写列表的某个字段，或不指定排序。";
    problems.push(badView(["query", "sort", "field"], "Name the field to sort by, or leave the sort out.", zh));
  }
  const size = JSON.stringify(query).length;
  if (size > LARGEST_QUERY) {
    const en = `The query has ${size} characters of JSON; the limit is ${LARGEST_QUERY}. Filter by fewer values.`;
    problems.push(badView(["query"], en, `查询的 JSON 有 ${size} 个字符，上限为 ${LARGEST_QUERY}。请减少筛选值。`));
  }
  return problems;
}
