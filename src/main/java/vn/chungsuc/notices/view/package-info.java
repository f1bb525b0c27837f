/** What the pages of {@code notices} show. */
@NullMarked
package vn.chungsuc.notices.view;

import org.jspecify.annotations.NullMarked;
