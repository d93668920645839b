"""Writers turn a policy's tree into a format: `website` into Markdown pages, `word` into a file.

They return text or bytes and write nothing. Both print the tree's own words, so that what is said
on the page is said in the Word file.
"""
