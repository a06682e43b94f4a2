// SPDX-License-Identifier: Apache-2.0
// The gallery.
int main() { return 0; }
