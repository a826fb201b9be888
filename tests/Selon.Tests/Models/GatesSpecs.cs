using System.Runtime.Intrinsics;
using Selon.Models;

namespace Selon.Tests.Models;

public sealed class GatesSpecs
{
    [Fact]
    public void The_exponential_of_every_number_that_a_gate_meets_is_right_to_the_last_digits_of_a_single()
    {
        for (var x = -87f; x <= 87; x += 0.0037f)
        {
            var expected = Math.Exp(x);
            Assert.InRange(Gates.Exp(Vector512.Create(x))[0], expected * (1 - 3e-7), expected * (1 + 3e-7));
        }
    }

    [Theory]
    [InlineData(-1000f, 0f)]
    [InlineData(0f, 0.5f)]
    [InlineData(1000f, 1f)]
    public void A_gate_stays_between_shut_and_open_however_large_its_sum(float sum, float expected) =>
        Assert.Equal(expected, Gates.Sigmoid(Vector512.Create(sum))[7], 1e-7f);
}
