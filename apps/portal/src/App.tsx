import { useEffect } from "react";
import { BrowserRouter, Link, NavLink, Route, Routes } from "react-router";
import { BusinessFeedbackPage } from "./feedback/BusinessFeedbackPage.tsx";
import { HomeFeedbackPage } from "./feedback/HomeFeedbackPage.tsx";
import { OwnFeedbackPage } from "./feedback/OwnFeedbackPage.tsx";
import { FilePage } from "./file/FilePage.tsx";
import { RequestPage } from "./follow/RequestPage.tsx";
import { LANGUAGES, type Language, language, useLanguage } from "./language.ts";
import { RequestsPage } from "./requests/RequestsPage.tsx";
import { session, useSignedIn } from "./session.ts";

/** The pages, and what stands above each of them. */
export function App() {
  const { t } = useLanguage();
  useEffect(() => {
    document.title = t.title;
  }, [t]);
  return (
    <BrowserRouter basename={import.meta.env.BASE_URL}>
      <Banner />
      <main>
        <Routes>
          <Route path="/" element={<FilePage />} />
          <Route path="/requests" element={<SignedIn page={<RequestsPage />} />} />
          <Route path="/requests/:number" element={<SignedIn page={<RequestPage />} />} />
          <Route path="/feedback" element={<HomeFeedbackPage />} />
          <Route path="/feedback/business" element={<SignedIn page={<BusinessFeedbackPage />} />} />
          <Route path="/feedback/own" element={<SignedIn page={<OwnFeedbackPage />} />} />
          <Route path="*" element={<p>{t.notFound}</p>} />
        </Routes>
      </main>
    </BrowserRouter>
  );
}

function Banner() {
  const { t, of } = useLanguage();
  const signedIn = useSignedIn();
  return (
    <header>
      <Link to="/" className="brand">
        {t.title}
      </Link>
      <nav aria-label={t.nav.label}>
        <NavLink to="/" end>
          {t.nav.file}
        </NavLink>
        <NavLink to="/requests">{t.nav.requests}</NavLink>
        <NavLink to="/feedback">{t.feedback.nav}</NavLink>
      </nav>
      <label className="language">
        <span className="unseen">{t.nav.language}</span>
        <select value={of} onChange={({ target }) => language.choose(target.value as Language)}>
          {Object.entries(LANGUAGES).map(([code, { name }]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {signedIn ? (
        <button type="button" onClick={() => void session.signOut()}>
          {t.signOut}
        </button>
      ) : (
        <button type="button" onClick={() => void session.signIn()}>
          {t.signIn}
        </button>
      )}
    </header>
  );
}

function SignedIn({ page }: { readonly page: React.ReactElement }) {
  const { t } = useLanguage();
  if (useSignedIn()) return page;
  return (
    <section>
      <p>{t.signInFirst}</p>
      <button type="button" className="main" onClick={() => void session.signIn()}>
        {t.signIn}
      </button>
    </section>
  );
}
