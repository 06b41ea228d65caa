import { Box, Button } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";

/** Beyond this a text is cut until the reader wants all of it. */
const LONG_CHARACTERS = 2_000;
const LONG_LINES = 30;

/** A text as it was written, in lines that can be read; a long one opens on request. On paper it is whole. */
export function LongText({ text }: { readonly text: string }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const isLong = text.length > LONG_CHARACTERS || text.split("\n").length > LONG_LINES;
  const isCut = isLong && !open;
  return (
    <>
      <Box
        sx={{
          whiteSpace: "pre-wrap",
          overflowWrap: "anywhere",
          maxWidth: "90ch",
          lineHeight: 1.55,
          ...(isCut && { maxHeight: 360, overflow: "hidden", "@media print": { maxHeight: "none" } }),
        }}
      >
        {text}
      </Box>
      {isLong && (
        <Button aria-expanded={open} onClick={() => setOpen(!open)} sx={{ displayPrint: "none" }}>
          {translate(open ? "request.conversation.less" : "request.conversation.whole")}
        </Button>
      )}
    </>
  );
}
