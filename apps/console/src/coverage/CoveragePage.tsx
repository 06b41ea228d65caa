import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { ErrorState } from "../components/ErrorState.tsx";
import { LoadingState } from "../components/LoadingState.tsx";
import { PageTitle } from "../components/PageTitle.tsx";
import { NOTHING_ASKED } from "./asked-facts.ts";
import { CopyLink } from "./CopyLink.tsx";
import { CoverageForm } from "./CoverageForm.tsx";
import { UnusableLink } from "./UnusableLink.tsx";
import { useAskedFacts } from "./use-asked-facts.ts";
import { useAskedProduct, useMarket } from "./use-catalogue.ts";
import { useNow } from "./use-now.ts";

/** Try a coverage question: facts on one side, what the rules say to them on the other. */
export default function CoveragePage() {
  const translate = useTranslate();
  const facts = useAskedFacts();
  const { asked, unusable } = facts;
  const market = useMarket();
  const product = useAskedProduct(asked.product);
  const now = useNow(market.data?.now ?? null);
  const at = asked.at ?? now;
  const failed = market.error === null ? product : market;
  return (
    <>
      <PageTitle
        title={translate("coverage.title")}
        description={translate("coverage.about")}
        actions={
          <>
            {at !== null && <CopyLink asked={asked} at={at} />}
            <Button variant="outlined" onClick={() => facts.replaceAll(NOTHING_ASKED)}>
              {translate("coverage.start_over")}
            </Button>
          </>
        }
      />
      <UnusableLink parts={unusable} onClean={() => facts.change({})} />
      {failed.error !== null && <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />}
      {market.isPending && market.error === null && <LoadingState />}
      {market.data !== undefined && at !== null && (
        <CoverageForm
          facts={facts}
          market={market.data}
          product={product.data ?? null}
          productPending={asked.product !== null && product.data === undefined}
          at={at}
        />
      )}
    </>
  );
}
