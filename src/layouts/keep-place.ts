/** Lets the link to the other language open where the reader is: ids are the same in both. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-place]')) {
  link.addEventListener('click', () => {
    link.hash = location.hash;
  });
}
