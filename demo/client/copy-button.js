// The buttons that copy the code next to them. Each shows for three seconds whether it has copied.

// Code is pasted into other sites, so it needs the absolute URL of the library.
for (const code of document.querySelectorAll('code[data-library-path]')) {
  const {libraryPath} = code.dataset;
  code.textContent = code.textContent.replace(libraryPath, new URL(libraryPath, location.href).href);
}

document.addEventListener('click', async ({target}) => {
  const button = target.closest('button.copy');
  if (!button) return;
  button.dataset.label ??= button.textContent;
  try {
    await navigator.clipboard.writeText(button.parentElement.querySelector('code').textContent);
    button.textContent = button.dataset.copied;
  } catch {
    button.textContent = button.dataset.copyFailed;
  }
  setTimeout(() => (button.textContent = button.dataset.label), 3000);
});
