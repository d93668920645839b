"""How the HTML report looks, on a screen and on paper."""

STYLE = """
:root { color-scheme: light dark; --edge: #767676; --error: #a4262c; --warning: #8a5a00;
  --note: #155a8a; }
@media (prefers-color-scheme: dark) { :root { --edge: #999; --error: #ff9a9a; --warning: #ffc861;
  --note: #8ecbff; } }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; }
main { max-width: 46rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; margin-top: 2rem; } h3 { font-size: 1.05rem; }
article { border-left: .3rem solid var(--edge); padding: .1rem 0 .1rem 1rem; margin: 1.2rem 0; }
article.error { border-color: var(--error); } article.warning { border-color: var(--warning); }
article.note { border-color: var(--note); }
h3 { margin: 0; } .where { margin: 0; }
.severity { font-weight: bold; text-transform: uppercase; font-size: .85em; }
blockquote { margin: .5rem 0; white-space: pre-wrap; }
mark { background: #ffe08a; color: #000; }
dt { font-weight: bold; } dd { margin: 0 0 .4rem; } ul { margin: 0; padding-left: 1.2rem; }
@media print { :root { font-size: 10pt; } main { max-width: none; padding: 0; }
  article { break-inside: avoid; }
  h2 { break-after: avoid; } mark { background: none; text-decoration: underline; }
  a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .85em; } }
"""
