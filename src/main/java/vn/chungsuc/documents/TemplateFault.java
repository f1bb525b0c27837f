package vn.chungsuc.documents;

/**
 * What is wrong with a template.
 *
 * @param key names a warning that is ticked away; of an error it says nothing
 * @param where «Đoạn 7: «…»»; empty: the whole
 * @param error must be mended; else the administrator may let it stand
 */
public record TemplateFault(String key, String where, String sentence, boolean error) {}
