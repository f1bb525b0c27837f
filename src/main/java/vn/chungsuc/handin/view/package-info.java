/** What the pages of handing in read. */
@NullMarked
package vn.chungsuc.handin.view;

import org.jspecify.annotations.NullMarked;
