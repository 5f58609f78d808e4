// SPDX-License-Identifier: GPL-3.0-or-later
// That this links is the test.
int main()
{
    return 0;
}
