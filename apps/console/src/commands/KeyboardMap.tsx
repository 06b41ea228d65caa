import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Table,
  TableBody,
  TableCell,
  TableRow,
} from "@mui/material";
import { useId } from "react";
import { useTranslate } from "react-admin";
import { Keys } from "./Keys.tsx";
import { actions } from "./registry.ts";

/** Every key that does something, and what. */
export default function KeyboardMap({ onClose }: { readonly onClose: () => void }) {
  const translate = useTranslate();
  const titleId = useId();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate("command.keyboard_map")}</DialogTitle>
      <DialogContent tabIndex={0}>
        <Table size="small">
          <TableBody>
            {actions.map(
              ({ id, label, keys }) =>
                keys && (
                  <TableRow key={id}>
                    <TableCell component="th" scope="row">
                      {translate(label)}
                    </TableCell>
                    <TableCell align="right">
                      <Keys keys={keys} />
                    </TableCell>
                  </TableRow>
                ),
            )}
          </TableBody>
        </Table>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {translate("ra.action.close")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
