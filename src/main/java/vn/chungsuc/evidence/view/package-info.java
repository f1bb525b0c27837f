/** What the templates of evidence read. */
@NullMarked
package vn.chungsuc.evidence.view;

import org.jspecify.annotations.NullMarked;
