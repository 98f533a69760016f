"use strict";

const languageKey = "yunnan-datahub.language";
const titles = { "zh-CN": "云南数据枢纽", en: "Yunnan Data Hub" };

/** The language of the address, else the one chosen before, else the browser's. */
function chosenLanguage() {
  const asked = new URLSearchParams(location.search).get("lang");
  if (asked) return asked.startsWith("en") ? "en" : "zh-CN";
  try {
    const chosen = localStorage.getItem(languageKey);
    if (chosen) return chosen === "en" ? "en" : "zh-CN";
  } catch {
    // Storage is forbidden in some private windows.
  }
  return browserLanguage();
}

/** The first of the browser's languages that the page has; English where it has none of them. */
function browserLanguage() {
  const first = navigator.languages.find((language) => /^(zh|en)\b/i.test(language));
  return first?.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}

function showIn(language) {
  document.documentElement.lang = language;
  document.title = titles[language];
  for (const link of document.querySelectorAll("[data-language]"))
    link.setAttribute("aria-current", String(link.dataset.language === language));
}

function choose(language) {
  showIn(language);
  try {
    localStorage.setItem(languageKey, language);
  } catch {
    // The choice then lasts for this page only.
  }
  history.replaceState(null, "", `?lang=${language === "en" ? "en" : "zh"}${location.hash}`);
}

const numbers = document.getElementById("numbers");
const failed = document.getElementById("numbers-failed");

async function loadNumbers() {
  numbers.setAttribute("aria-busy", "true");
  failed.hidden = true;
  try {
    const response = await fetch("graphql", {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/graphql-response+json, application/json;q=0.9" },
      body: JSON.stringify({
        query: `{ documents: policyDocuments { totalCount } targets { totalCount }
          headlines: targets(where: { headline: { eq: true } }) { totalCount } }`,
      }),
      signal: AbortSignal.timeout(15000),
    });
    const { data } = await response.json();
    for (const cell of numbers.querySelectorAll("[data-number]"))
      cell.textContent = data[cell.dataset.number].totalCount.toLocaleString("en");
  } catch {
    for (const cell of numbers.querySelectorAll("[data-number]")) cell.textContent = "–";
    failed.hidden = false;
  } finally {
    numbers.setAttribute("aria-busy", "false");
  }
}

showIn(chosenLanguage());
for (const link of document.querySelectorAll("[data-language]"))
  link.addEventListener("click", (event) => {
    event.preventDefault();
    choose(link.dataset.language);
  });

const example = document.getElementById("example").textContent;
document.getElementById("example-answer").href = `graphql?query=${encodeURIComponent(example)}`;
const curl = document.getElementById("curl");
curl.textContent = curl.textContent.replace("http://localhost:5080", location.origin);
document.getElementById("numbers-retry").addEventListener("click", loadNumbers);
loadNumbers();
