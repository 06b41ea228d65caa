import { REQUEST_CATEGORIES, type RequestCategory } from "@supportbook/policy";
import { useEffect, useState } from "react";
import { Link, useSearchParams } from "react-router";
import { Field } from "../Field.tsx";
import { OwnRequestsDocument, type OwnRequestsQuery } from "../gql/own-requests.ts";
import { ask } from "../graphql-client.ts";
import { useLanguage } from "../language.ts";
import { Trouble } from "../Trouble.tsx";
import { useAnswer } from "../use-answer.ts";

type Listed = OwnRequestsQuery["ownRequests"];

/** One's own requests, latest first; what is searched for stands in the address. */
export function RequestsPage() {
  const { t } = useLanguage();
  const [asked, setAsked] = useSearchParams();
  const search = asked.get("search") ?? "";
  const category = REQUEST_CATEGORIES.find((each) => each === asked.get("state"));
  const filter = { ...(search === "" ? {} : { search }), ...(category && { category: [category] }) };
  const { data, error, reload } = useAnswer(OwnRequestsDocument, { filter });
  return (
    <>
      <h1>{t.requests.title}</h1>
      <search>
        <form
          className="beside"
          onSubmit={(event) => {
            event.preventDefault();
            const wanted = new FormData(event.currentTarget);
            const entries = [...wanted].map(([name, value]) => [name, String(value)] as const);
            setAsked(Object.fromEntries(entries.filter(([, value]) => value !== "")));
          }}
        >
          <Field label={t.requests.search}>
            {(control) => <input {...control} type="search" name="search" defaultValue={search} />}
          </Field>
          <Field label={t.requests.state}>
            {(control) => (
              <select {...control} name="state" defaultValue={category ?? ""}>
                <option value="">{t.requests.all}</option>
                {REQUEST_CATEGORIES.map((each) => (
                  <option key={each} value={each}>
                    {t.category[each]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <button type="submit">{t.requests.search}</button>
        </form>
      </search>
      <Trouble error={error} onRetry={() => void reload()} />
      {data && <Found key={JSON.stringify(filter)} first={data.ownRequests} filter={filter} />}
    </>
  );
}

interface FoundProps {
  readonly first: Listed;
  readonly filter: { readonly search?: string; readonly category?: readonly RequestCategory[] };
}

/** The first page, and those that were asked for after it. */
function Found({ first, filter }: FoundProps) {
  const { t } = useLanguage();
  const [pages, setPages] = useState<readonly Listed[]>([first]);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => setPages([first]), [first]);
  const { hasNextPage, endCursor } = pages.at(-1)?.pageInfo ?? first.pageInfo;

  async function more() {
    setError(null);
    try {
      const { ownRequests } = await ask(OwnRequestsDocument, { filter, after: endCursor });
      setPages((before) => [...before, ownRequests]);
    } catch (failure) {
      setError(failure);
    }
  }

  if (first.nodes.length === 0) return <p role="status">{t.requests.none}</p>;
  return (
    <>
      <p role="status">{t.requests.count(first.totalCount)}</p>
      <ul className="requests">
        {pages
          .flatMap(({ nodes }) => nodes)
          .map((node) => (
            <ListedRequest key={node.id} node={node} />
          ))}
      </ul>
      <Trouble error={error} />
      {hasNextPage && (
        <button type="button" onClick={() => void more()}>
          {t.requests.more}
        </button>
      )}
    </>
  );
}

function ListedRequest({ node }: { readonly node: Listed["nodes"][number] }) {
  const { t, dayText, instantText } = useLanguage();
  const { number, subject, category, product, updatedAt, duty } = node;
  return (
    <li data-category={category}>
      <Link to={`/requests/${number}`}>
        {number} · {subject}
      </Link>
      <p>
        <strong>{t.category[category]}</strong>
        {duty.closesOn !== null && ` · ${t.follow.pleaseAnswer(dayText(duty.closesOn))}`}
      </p>
      <p className="hint">
        {product.name} · {t.requests.changed}: <time dateTime={updatedAt}>{instantText(updatedAt)}</time>
      </p>
    </li>
  );
}
