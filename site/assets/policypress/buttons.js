// Buttons of the header that the keyboard can reach; the theme has labels of hidden fields there.
const search = document.getElementById("__search")
let searchButton = document.querySelector("[data-pp-search]")

// Narrow screens show a button in place of the search field; so does the page that is not found.
for (const button of document.querySelectorAll("[data-pp-search]")) {
  button.addEventListener("click", () => {
    searchButton = button
    search.click()
    requestAnimationFrame(() => document.querySelector(".md-search__input").focus())
  })
}

// Whoever closes the search goes on from where they opened it.
search?.addEventListener("change", () => {
  if (!search.checked) searchButton?.focus()
})

document.querySelector("[data-pp-colors]")?.addEventListener("click", () => {
  document.querySelector("[data-md-component=palette] label:not([hidden])").click()
})
