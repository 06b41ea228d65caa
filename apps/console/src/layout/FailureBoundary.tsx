import { Component, type ReactNode } from "react";
import { useLocation } from "react-router";
import { ErrorState } from "../components/ErrorState.tsx";

interface Caught {
  readonly error: unknown;
}

class Boundary extends Component<{ readonly children: ReactNode }, Caught> {
  override state: Caught = { error: null };

  static getDerivedStateFromError(error: unknown): Caught {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <ErrorState error={error} onRetry={() => this.setState({ error: null })} />;
  }
}

/** A page that fails leaves the rest of the console standing; the next page starts afresh. */
export function FailureBoundary({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation();
  return <Boundary key={pathname.split("/")[1]}>{children}</Boundary>;
}
