import FileDownloadOutlined from "@mui/icons-material/FileDownloadOutlined";
import { Box, Link, Radio, Typography } from "@mui/material";
import { useId } from "react";
import { useTranslate } from "react-admin";
import { CSV_TEMPLATE, CSV_TEMPLATE_NAME } from "./csv-template.ts";
import { FILE_FORMATS, type FileFormat } from "./file-formats.ts";

interface FormatChoiceProps {
  readonly format: FileFormat;
  readonly onChoose: (format: FileFormat) => void;
}

/** The formats with what each is, in a line. */
export function FormatChoice({ format, onChoose }: FormatChoiceProps) {
  const translate = useTranslate();
  return (
    <Box>
      <Box
        role="radiogroup"
        aria-label={translate("imports.start.format")}
        sx={{ display: "grid", gap: 1, gridTemplateColumns: { sm: "repeat(3, minmax(0, 1fr))" } }}
      >
        {FILE_FORMATS.map((each) => (
          <Choice key={each} format={each} chosen={each === format} onChoose={() => onChoose(each)} />
        ))}
      </Box>
      {format === "csv" && (
        <Typography variant="body2" sx={{ marginTop: 1 }}>
          {translate("imports.start.template_hint")}{" "}
          <Link
            href={`data:text/csv;charset=utf-8,${encodeURIComponent(CSV_TEMPLATE)}`}
            download={CSV_TEMPLATE_NAME}
            sx={{
              display: "inline-flex",
              verticalAlign: "text-bottom",
              alignItems: "center",
              gap: 0.25,
              fontWeight: 600,
            }}
          >
            <FileDownloadOutlined sx={{ fontSize: 16 }} aria-hidden />
            {translate("imports.start.template")}
          </Link>
        </Typography>
      )}
    </Box>
  );
}

interface ChoiceProps {
  readonly format: FileFormat;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function Choice({ format, chosen, onChoose }: ChoiceProps) {
  const translate = useTranslate();
  const about = useId();
  return (
    <Box
      component="label"
      sx={{
        display: "grid",
        gridTemplateColumns: "auto 1fr",
        alignItems: "start",
        padding: 1,
        paddingRight: 1.5,
        border: 1,
        borderRadius: 1,
        borderColor: chosen ? "primary.main" : "divider",
        bgcolor: chosen ? "action.selected" : undefined,
        cursor: "pointer",
        "&:hover": { borderColor: "primary.main" },
      }}
    >
      <Radio
        size="small"
        name="format"
        checked={chosen}
        onChange={onChoose}
        slotProps={{ input: { "aria-label": translate(`imports.format.${format}`), "aria-describedby": about } }}
        sx={{ padding: 0.25, marginRight: 0.75 }}
      />
      <Box>
        <Typography variant="h3" component="span">
          {translate(`imports.format.${format}`)}
        </Typography>
        <Typography id={about} variant="body2" sx={{ color: "text.secondary" }}>
          {translate(`imports.format_about.${format}`)}
        </Typography>
      </Box>
    </Box>
  );
}
