// Buttons that copy the snippet beside them, and say so.
// What is pasted into another site has the whole address of the library.
for (const code of document.querySelectorAll('code[data-folder]')) {
  const {folder} = code.dataset;
  code.textContent = code.textContent.replace(folder, new URL(folder, location.href).href);
}

document.addEventListener('click', async ({target}) => {
  const button = target.closest('button.copy');
  if (!button) return;
  button.dataset.says ??= button.textContent;
  try {
    await navigator.clipboard.writeText(button.parentElement.querySelector('code').textContent);
    button.textContent = button.dataset.copied;
  } catch {
    button.textContent = button.dataset.not;
  }
  setTimeout(() => (button.textContent = button.dataset.says), 3000);
});
