/** What the pages of {@code collection} show. */
@NullMarked
package vn.chungsuc.collection.view;

import org.jspecify.annotations.NullMarked;
