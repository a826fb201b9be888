namespace Selon.Http.Tests;

public sealed class WebFetcherSpecs
{
    [Fact]
    public void Nobody_reaches_the_private_network_unless_it_is_allowed() => Assert.False(new WebFetcherOptions().AllowPrivate);
}
