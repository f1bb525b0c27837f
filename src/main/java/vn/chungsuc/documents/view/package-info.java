/** What the pages of documents read. */
@NullMarked
package vn.chungsuc.documents.view;

import org.jspecify.annotations.NullMarked;
