/** What the templates of the review read. */
@NullMarked
package vn.chungsuc.review.view;

import org.jspecify.annotations.NullMarked;
