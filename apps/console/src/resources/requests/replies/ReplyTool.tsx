import QuickreplyOutlined from "@mui/icons-material/QuickreplyOutlined";
import { Button } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import type { ComposerToolProps } from "../page/composer-tool.ts";
import { ReplyPicker } from "./ReplyPicker.tsx";
import { useRepliesToInsert } from "./use-replies-to-insert.ts";

/** Opens the canned replies over the answer that is being written; Ctrl+I does it by keyboard. */
export default function ReplyTool({ request, insert }: ComposerToolProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  useRepliesToInsert();

  function take(text: string) {
    setOpen(false);
    // The dialog has to be gone before the field can have the focus.
    requestAnimationFrame(() => insert(text));
  }

  return (
    <>
      <Button
        data-canned-replies
        variant="outlined"
        size="small"
        startIcon={<QuickreplyOutlined />}
        onClick={() => setOpen(true)}
      >
        {translate("replies.insert")}
      </Button>
      {open && <ReplyPicker request={request} onTake={take} onClose={() => setOpen(false)} />}
    </>
  );
}
