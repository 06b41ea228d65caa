import ArrowDownward from "@mui/icons-material/ArrowDownward";
import { Box, Button } from "@mui/material";
import { useEffect, useRef, useState } from "react";
import { useTranslate } from "react-admin";

/** Stands at the end of the messages; as long as that is below what is seen, a button leads there. */
export function JumpToNewest({ count }: { readonly count: number }) {
  const translate = useTranslate();
  const end = useRef<HTMLDivElement>(null);
  const [isBelow, setBelow] = useState(false);
  useEffect(() => {
    if (end.current === null) return;
    const observer = new IntersectionObserver(([entry]) => {
      setBelow(entry !== undefined && !entry.isIntersecting && entry.boundingClientRect.top > 0);
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, []);
  return (
    <>
      <div ref={end} data-newest={count} />
      {isBelow && (
        <Box sx={{ position: "sticky", bottom: 12, display: "grid", justifyItems: "center", displayPrint: "none" }}>
          <Button
            variant="contained"
            startIcon={<ArrowDownward />}
            onClick={() => end.current?.scrollIntoView({ block: "center" })}
          >
            {translate("request.conversation.newest")}
          </Button>
        </Box>
      )}
    </>
  );
}
