import { TablePagination } from "@mui/material";
import { Pagination, useListContext, useTranslate } from "react-admin";

const ROWS_A_PAGE = [25, 50, 100];

/** The pages of a list, whether somebody counted it or not. */
export function ListPager() {
  const { total } = useListContext();
  const counted: number | undefined = total;
  return counted === undefined ? <UncountedPager /> : <Pagination rowsPerPageOptions={ROWS_A_PAGE} />;
}

/** Tells which rows are shown and whether more follow. react-admin's own takes a last page for a full one. */
function UncountedPager() {
  const translate = useTranslate();
  const { data = [], page, perPage, hasNextPage, setPage, setPerPage } = useListContext();
  const offsetBegin = (page - 1) * perPage + 1;
  const offsetEnd = offsetBegin + data.length - 1;
  const range = hasNextPage ? "ra.navigation.partial_page_range_info" : "ra.navigation.page_range_info";
  return (
    <TablePagination
      component="div"
      count={-1}
      page={page - 1}
      rowsPerPage={perPage}
      rowsPerPageOptions={ROWS_A_PAGE}
      onPageChange={(_event, next) => setPage(next + 1)}
      onRowsPerPageChange={({ target }) => setPerPage(Number(target.value))}
      labelRowsPerPage={translate("ra.navigation.page_rows_per_page")}
      labelDisplayedRows={() => translate(range, { offsetBegin, offsetEnd, total: offsetEnd })}
      getItemAriaLabel={(way) => translate(`ra.navigation.${way}`)}
      slotProps={{ actions: { nextButton: { disabled: hasNextPage !== true } } }}
    />
  );
}
