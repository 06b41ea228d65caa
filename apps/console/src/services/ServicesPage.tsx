import { Card, Tab, Tabs } from "@mui/material";
import { useTranslate } from "react-admin";
import { useSearchParams } from "react-router";
import { ErrorState } from "../components/ErrorState.tsx";
import { LoadingState } from "../components/LoadingState.tsx";
import { PageTitle } from "../components/PageTitle.tsx";
import { useToday } from "../components/use-today.ts";
import { RegisterExport, RegisterImportLink } from "../register-files/index.ts";
import { useViewer } from "../sign-in/use-viewer.ts";
import { ContactsTab } from "./ContactsTab.tsx";
import { PlansTab } from "./PlansTab.tsx";
import { ProvidersTab } from "./ProvidersTab.tsx";
import { SoldTab } from "./SoldTab.tsx";
import { useServices } from "./use-services.ts";

const TABS = { sold: SoldTab, plans: PlansTab, providers: ProvidersTab, contacts: ContactsTab } as const;
type TabName = keyof typeof TABS;
const NAMES = Object.keys(TABS) as TabName[];

/** What is sold beside standard support: where, by whom, when, and what it promises (clauses 4 and 5). */
export function ServicesPage() {
  const translate = useTranslate();
  const [address, setAddress] = useSearchParams();
  const tab = NAMES.find((name) => name === address.get("tab")) ?? "sold";
  return (
    <>
      <PageTitle
        title={translate("market.title")}
        description={translate("market.about")}
        actions={<FileButtons register={REGISTERS[tab]} />}
      />
      <Tabs
        value={tab}
        onChange={(_, chosen: TabName) => setAddress(chosen === "sold" ? {} : { tab: chosen }, { replace: true })}
        variant="scrollable"
        allowScrollButtonsMobile
        aria-label={translate("market.title")}
        sx={{ marginBottom: 1.5 }}
      >
        {NAMES.map((name) => (
          <Tab key={name} value={name} label={translate(`market.tab.${name}`)} />
        ))}
      </Tabs>
      <TabContent tab={tab} />
    </>
  );
}

/** The files that a tab comes from and goes into; none of providers and contacts. */
const REGISTERS: Readonly<Record<TabName, string | null>> = {
  sold: "OFFERS",
  plans: "SUPPORT_PLANS",
  providers: null,
  contacts: null,
};

function FileButtons({ register }: { readonly register: string | null }) {
  if (register === null) return null;
  return (
    <>
      <RegisterExport register={register} />
      <RegisterImportLink register={register} />
    </>
  );
}

function TabContent({ tab }: { readonly tab: TabName }) {
  const today = useToday();
  const viewer = useViewer();
  const { data, error, refetch } = useServices();
  if (error && data === undefined) {
    return (
      <Card>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Card>
    );
  }
  if (data === undefined || today === null) {
    return (
      <Card>
        <LoadingState rows={12} />
      </Card>
    );
  }
  const Content = TABS[tab];
  return <Content data={data} today={today} mayEdit={viewer?.has("services.edit") === true} />;
}
