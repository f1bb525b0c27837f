/** What the pages of {@code villages} show. */
@NullMarked
package vn.chungsuc.villages.view;

import org.jspecify.annotations.NullMarked;
