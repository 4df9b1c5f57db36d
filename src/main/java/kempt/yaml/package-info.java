/**
 * Text with positions, and what is wrong with it.
 *
 * <p>Knows: files as bytes, YAML and JSON as a tree of nodes that remember where they stood, problems. Never knows:
 * what a checklist is. Hands on: {@link kempt.yaml.Node} and {@link kempt.yaml.Problem}.
 */
package kempt.yaml;
