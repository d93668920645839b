// Narrow screens show a button in place of the search field: it opens the theme's search.
document.addEventListener("click", (event) => {
  if (event.target.closest("[data-pp-search]")) document.getElementById("__search").click()
})
