/**
 * Sealed bytes on disk.
 *
 * <p>Knows: names, bytes, keys, file modes, atomic writes. Never knows: what the bytes mean. Hands on: {@code byte[]}.
 *
 * <p>A store is a folder that anyone can read with {@code age} and the passphrase, and no one without it:
 *
 * <pre>
 *   v    the format's number, and a random name for the store          plain text
 *   id   the key (an identity file of age)                             sealed by the passphrase
 *   r/   one record a file, random names, never written a second time  sealed by the key
 *   d    the draft, replaced at each save                              sealed by the key
 *   l    the lock                                                      empty
 * </pre>
 *
 * <p>So {@code age -d id > key} asks for the passphrase, and {@code age -d -i key r/NAME} shows a record: one JSON
 * object that has the number of the record in front, the JSON that was kept under {@code record}, and spaces behind,
 * which hide how long it is. The key's public half is written down nowhere but inside {@code id}: whoever cannot open
 * {@code id} can therefore not make a record that opens either.
 *
 * <p>The rules, and why they are so, are those of the safety notes: everything that is written goes to a new file
 * beside its place, is flushed, and only then takes its name; then the folder is flushed; only then does a method
 * return.
 */
package kempt.store;
