import FileDownloadOutlined from "@mui/icons-material/FileDownloadOutlined";
import { Box, Button, Card, MenuItem, TextField, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { useSearchParams } from "react-router";
import { EmptyState } from "../../components/EmptyState.tsx";
import { ErrorState } from "../../components/ErrorState.tsx";
import { LoadingState } from "../../components/LoadingState.tsx";
import { RegisterExport, useRegisterDownload } from "../RegisterExport.tsx";
import { type Register, registerAddress, useRegisters } from "../use-registers.ts";
import { RegisterColumns } from "./RegisterColumns.tsx";
import { RegisterUpload } from "./RegisterUpload.tsx";

/** Which register it is stands in the address, so that other screens can lead to theirs. */
export function StartRegisterImport() {
  const translate = useTranslate();
  const { data, error, refetch } = useRegisters();
  const [address, setAddress] = useSearchParams();
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <LoadingState />;
  const [first] = data;
  if (first === undefined) {
    return <EmptyState title={translate("register_files.none")} hint={translate("register_files.none_hint")} />;
  }
  const register = data.find(({ name }) => name === address.get("register")) ?? first;
  return (
    <>
      <RegisterChoice
        registers={data}
        register={register}
        onChoose={(name) => setAddress({ register: name }, { replace: true })}
      />
      {register.mayImport && <RegisterUpload key={register.name} register={register} />}
      <RegisterColumns register={register} />
    </>
  );
}

interface RegisterChoiceProps {
  readonly registers: readonly Register[];
  readonly register: Register;
  readonly onChoose: (name: string) => void;
}

function RegisterChoice({ registers, register, onChoose }: RegisterChoiceProps) {
  const translate = useTranslate();
  return (
    <Card component="section" sx={{ padding: 2, display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: 1.5 }}>
      <Typography variant="h2">{translate("register_files.which")}</Typography>
      <TextField
        select
        label={translate("register_files.register")}
        value={register.name}
        onChange={({ target }) => onChoose(target.value)}
        sx={{ maxWidth: 360 }}
      >
        {registers.map(({ name, label }) => (
          <MenuItem key={name} value={name}>
            {label}
          </MenuItem>
        ))}
      </TextField>
      <Typography variant="body2" sx={{ color: "text.secondary", maxWidth: "80ch" }}>
        {register.description}
      </Typography>
      <FilesToBeginWith register={register} />
    </Card>
  );
}

function FilesToBeginWith({ register }: { readonly register: Register }) {
  const translate = useTranslate();
  const { busy, download } = useRegisterDownload();
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
      {register.mayImport && (
        <Button
          variant="outlined"
          loading={busy}
          loadingPosition="start"
          startIcon={<FileDownloadOutlined fontSize="small" />}
          onClick={() => void download(`${registerAddress(register.name)}/template.csv`)}
        >
          {translate("register_files.template")}
        </Button>
      )}
      <RegisterExport register={register.name} label={translate("register_files.export_present")} />
    </Box>
  );
}
