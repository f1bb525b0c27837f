/** What the pages of {@code access} show. */
@NullMarked
package vn.chungsuc.access.view;

import org.jspecify.annotations.NullMarked;
