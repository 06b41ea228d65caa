import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import { GraphiQL } from "graphiql";

type Fetcher = React.ComponentProps<typeof GraphiQL>["fetcher"];

/** The operations of the API's documentation, each a tab. */
const examples = Object.entries(
  import.meta.glob<string>("../../../../docs/examples/*.graphql", { query: "?raw", import: "default", eager: true }),
).map(([, query]) => ({ query }));

/** To the server that this page came from; the explorer speaks to no other. */
const fetcher: Fetcher = async (operation, options) => {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json;q=0.9",
      ...options?.headers,
    },
    body: JSON.stringify(operation),
  });
  return await response.json();
};

export function Explorer() {
  return <GraphiQL fetcher={fetcher} defaultTabs={examples} defaultEditorToolsVisibility={false} />;
}
