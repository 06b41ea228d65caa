import { DataTable, type TranslateFunction } from "react-admin";
import { InstantText } from "../../components/DateText.tsx";
import { RecordLink } from "../../components/RecordLink.tsx";
import { EditRow } from "../../editing/EditRow.tsx";
import { paths } from "../../paths.ts";
import { NextEnd } from "./NextEnd.tsx";
import { PhaseCounts } from "./PhaseCounts.tsx";
import type { ProductRecord } from "./product-records.ts";

const Column = DataTable.Col<ProductRecord>;

interface ColumnChoices {
  /** Whether the reader may edit: `e` then opens the form of a row. */
  readonly editable: boolean;
  readonly translate: TranslateFunction;
}

/** Not a component: the table looks at its columns one by one. */
export function productColumns({ editable, translate }: ColumnChoices) {
  return [
    <Column
      key="name"
      source="name"
      render={({ slug, name }) => (
        <>
          <RecordLink to={paths.product(slug)}>{name}</RecordLink>
          {editable && <EditRow to={paths.editProduct(slug)} />}
        </>
      )}
    />,
    <Column
      key="versions"
      source="versions"
      disableSort
      render={({ versions }) => <PhaseCounts versions={versions} wording="icon" />}
    />,
    <Column key="nextEnd" source="nextEnd" disableSort render={({ versions }) => <NextEnd versions={versions} />} />,
    <Column
      key="segment"
      source="segment"
      cellClassName="one-line"
      render={({ segment }) => translate(`resources.products.segments.${segment}`)}
    />,
    <Column
      key="licensing"
      source="licensing"
      disableSort
      render={({ licensing }) => translate(`resources.products.licensings.${licensing}`)}
    />,
    <Column
      key="platforms"
      source="platforms"
      cellClassName="clipped"
      disableSort
      render={({ platforms }) => <span title={platforms.join(", ")}>{platforms.join(", ")}</span>}
    />,
    <Column key="category" source="category" disableSort />,
    <Column key="slug" source="slug" />,
    <Column key="changedAt" source="changedAt" render={({ changedAt }) => <InstantText instant={changedAt} />} />,
  ];
}
