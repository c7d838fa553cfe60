// Buttons that copy the snippet beside them, and say so.
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
